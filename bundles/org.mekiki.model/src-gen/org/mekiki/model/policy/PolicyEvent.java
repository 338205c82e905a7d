/**
 */
package org.mekiki.model.policy;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dated event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.policy.PolicyEvent#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.policy.PolicyEvent#getEnd <em>End</em>}</li>
 *   <li>{@link org.mekiki.model.policy.PolicyEvent#getPrinted <em>Printed</em>}</li>
 *   <li>{@link org.mekiki.model.policy.PolicyEvent#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.mekiki.model.policy.PolicyEvent#getJurisdictions <em>Jurisdictions</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.policy.PolicyPackage#getPolicyEvent()
 * @model annotation="https://mekiki.org/model/text label.en='Policy event' label.ja='\u653f\u7b56\u306e\u52d5\u304d' doc.ja='\u65e5\u4ed8\u306e\u3042\u308b\u51fa\u6765\u4e8b\u3002'"
 * @generated
 */
public interface PolicyEvent extends Element
{
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happened or began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getPolicyEvent_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u65e5\u4ed8' doc.ja='\u8d77\u304d\u305f\u3001\u307e\u305f\u306f\u59cb\u307e\u3063\u305f\u6642\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.PolicyEvent#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getPolicyEvent_End()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='End' label.ja='\u7d42\u4e86' doc.ja='\u7d42\u308f\u3063\u305f\u6642\u3002'"
	 * @generated
	 */
	String getEnd();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.PolicyEvent#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(String value);

	/**
	 * Returns the value of the '<em><b>Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date as the source prints it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed</em>' attribute.
	 * @see #setPrinted(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getPolicyEvent_Printed()
	 * @model annotation="https://mekiki.org/model/text label.en='As printed' label.ja='\u8868\u8a18' doc.ja='\u51fa\u5178\u306e\u8868\u8a18\u306e\u307e\u307e\u306e\u65e5\u4ed8\u3002'"
	 * @generated
	 */
	String getPrinted();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.PolicyEvent#getPrinted <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed</em>' attribute.
	 * @see #getPrinted()
	 * @generated
	 */
	void setPrinted(String value);

	/**
	 * Returns the value of the '<em><b>Happened</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.policy.EventStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it had happened by the date of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Happened</em>' attribute.
	 * @see org.mekiki.model.policy.EventStatus
	 * @see #setHappened(EventStatus)
	 * @see org.mekiki.model.policy.PolicyPackage#getPolicyEvent_Happened()
	 * @model annotation="https://mekiki.org/model/text label.en='Happened' label.ja='\u5b9f\u65bd\u72b6\u6cc1' doc.ja='\u6587\u66f8\u306e\u6642\u70b9\u3067\u5b9f\u65bd\u6e08\u307f\u304b\u3002'"
	 * @generated
	 */
	EventStatus getHappened();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.PolicyEvent#getHappened <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Happened</em>' attribute.
	 * @see org.mekiki.model.policy.EventStatus
	 * @see #getHappened()
	 * @generated
	 */
	void setHappened(EventStatus value);

	/**
	 * Returns the value of the '<em><b>Jurisdictions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose event it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdictions</em>' attribute list.
	 * @see org.mekiki.model.policy.PolicyPackage#getPolicyEvent_Jurisdictions()
	 * @model unique="false" dataType="org.mekiki.model.JurisdictionCode"
	 *        annotation="https://mekiki.org/model/text label.en='Jurisdictions' label.ja='\u56fd\u30fb\u5730\u57df' doc.ja='\u95a2\u308f\u308b\u56fd\u30fb\u5730\u57df\u3002'"
	 * @generated
	 */
	EList<String> getJurisdictions();

} // PolicyEvent
