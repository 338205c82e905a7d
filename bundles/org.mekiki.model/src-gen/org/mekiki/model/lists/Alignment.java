/**
 */
package org.mekiki.model.lists;

import java.math.BigDecimal;

import java.time.Instant;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A link from a list item to a technology or to another item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.lists.Alignment#getSource <em>Source</em>}</li>
 *   <li>{@link org.mekiki.model.lists.Alignment#getTarget <em>Target</em>}</li>
 *   <li>{@link org.mekiki.model.lists.Alignment#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.mekiki.model.lists.Alignment#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.mekiki.model.lists.Alignment#getMethod <em>Method</em>}</li>
 *   <li>{@link org.mekiki.model.lists.Alignment#getReason <em>Reason</em>}</li>
 *   <li>{@link org.mekiki.model.lists.Alignment#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.mekiki.model.lists.Alignment#getState <em>State</em>}</li>
 *   <li>{@link org.mekiki.model.lists.Alignment#getDecided <em>Decided</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.lists.ListsPackage#getAlignment()
 * @model annotation="https://mekiki.org/model/text label.en='Alignment' label.ja='\u5bfe\u5fdc\u4ed8\u3051' doc.ja='\u30ea\u30b9\u30c8\u9805\u76ee\u304b\u3089\u6280\u8853\u307e\u305f\u306f\u4ed6\u306e\u9805\u76ee\u3078\u306e\u5bfe\u5fdc\u4ed8\u3051\u3002'"
 * @generated
 */
public interface Alignment extends Element
{
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item that is linked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Element)
	 * @see org.mekiki.model.lists.ListsPackage#getAlignment_Source()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='From' label.ja='\u5bfe\u5fdc\u5143' doc.ja='\u5bfe\u5fdc\u4ed8\u3051\u308b\u9805\u76ee\u3002'"
	 * @generated
	 */
	Element getSource();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.Alignment#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Element value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The technology or item it corresponds to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Element)
	 * @see org.mekiki.model.lists.ListsPackage#getAlignment_Target()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='To' label.ja='\u5bfe\u5fdc\u5148' doc.ja='\u5bfe\u5fdc\u3059\u308b\u6280\u8853\u307e\u305f\u306f\u9805\u76ee\u3002'"
	 * @generated
	 */
	Element getTarget();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.Alignment#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Element value);

	/**
	 * Returns the value of the '<em><b>Relation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.lists.MappingRelation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the two correspond.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relation</em>' attribute.
	 * @see org.mekiki.model.lists.MappingRelation
	 * @see #setRelation(MappingRelation)
	 * @see org.mekiki.model.lists.ListsPackage#getAlignment_Relation()
	 * @model annotation="https://mekiki.org/model/text label.en='Relation' label.ja='\u5bfe\u5fdc\u95a2\u4fc2' doc.ja='\u4e8c\u3064\u306e\u5bfe\u5fdc\u95a2\u4fc2\u3002'"
	 * @generated
	 */
	MappingRelation getRelation();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.Alignment#getRelation <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relation</em>' attribute.
	 * @see org.mekiki.model.lists.MappingRelation
	 * @see #getRelation()
	 * @generated
	 */
	void setRelation(MappingRelation value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between 0 and 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(BigDecimal)
	 * @see org.mekiki.model.lists.ListsPackage#getAlignment_Confidence()
	 * @model dataType="org.mekiki.model.Decimal"
	 *        annotation="https://mekiki.org/model/text label.en='Confidence' label.ja='\u78ba\u4fe1\u5ea6' doc.ja='0\u304b\u30891\u307e\u3067\u306e\u5024\u3002'"
	 * @generated
	 */
	BigDecimal getConfidence();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.Alignment#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the link was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.mekiki.model.lists.ListsPackage#getAlignment_Method()
	 * @model annotation="https://mekiki.org/model/text label.en='Method' label.ja='\u65b9\u6cd5' doc.ja='\u898b\u3064\u3051\u305f\u65b9\u6cd5\u3002'"
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.Alignment#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.mekiki.model.lists.ListsPackage#getAlignment_Reason()
	 * @model annotation="https://mekiki.org/model/text label.en='Reason' label.ja='\u7406\u7531' doc.ja='\u5bfe\u5fdc\u3059\u308b\u3068\u8003\u3048\u308b\u7406\u7531\u3002'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.Alignment#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Account or role that decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewer</em>' attribute.
	 * @see #setReviewer(String)
	 * @see org.mekiki.model.lists.ListsPackage#getAlignment_Reviewer()
	 * @model annotation="https://mekiki.org/model/text label.en='Reviewer' label.ja='\u78ba\u8a8d\u8005' doc.ja='\u5224\u65ad\u3057\u305f\u30a2\u30ab\u30a6\u30f3\u30c8\u307e\u305f\u306f\u5f79\u5272\u3002'"
	 * @generated
	 */
	String getReviewer();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.Alignment#getReviewer <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' attribute.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.lists.AlignmentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the link stands in review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.mekiki.model.lists.AlignmentState
	 * @see #setState(AlignmentState)
	 * @see org.mekiki.model.lists.ListsPackage#getAlignment_State()
	 * @model annotation="https://mekiki.org/model/text label.en='State' label.ja='\u5224\u65ad' doc.ja='\u78ba\u8a8d\u72b6\u6cc1\u3002'"
	 * @generated
	 */
	AlignmentState getState();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.Alignment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.mekiki.model.lists.AlignmentState
	 * @see #getState()
	 * @generated
	 */
	void setState(AlignmentState value);

	/**
	 * Returns the value of the '<em><b>Decided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided</em>' attribute.
	 * @see #setDecided(Instant)
	 * @see org.mekiki.model.lists.ListsPackage#getAlignment_Decided()
	 * @model dataType="org.mekiki.model.Timestamp"
	 *        annotation="https://mekiki.org/model/text label.en='Decided' label.ja='\u5224\u65ad\u65e5\u6642' doc.ja='\u5224\u65ad\u3057\u305f\u65e5\u6642\u3002'"
	 * @generated
	 */
	Instant getDecided();

	/**
	 * Sets the value of the '{@link org.mekiki.model.lists.Alignment#getDecided <em>Decided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided</em>' attribute.
	 * @see #getDecided()
	 * @generated
	 */
	void setDecided(Instant value);

} // Alignment
