/**
 */
package org.mekiki.model.learning;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Certificate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A certificate of completion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Certificate#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Certificate#getIssued <em>Issued</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Certificate#getRevoked <em>Revoked</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Certificate#getCurriculum <em>Curriculum</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Certificate#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getCertificate()
 * @model annotation="https://mekiki.org/model/text label.en='Certificate' label.ja='\u8a3c\u660e\u66f8' doc.ja='\u4fee\u4e86\u306e\u8a3c\u660e\u66f8\u3002'"
 * @generated
 */
public interface Certificate extends Element
{
	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serial number in the ledger.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see org.mekiki.model.learning.LearningPackage#getCertificate_Serial()
	 * @model annotation="https://mekiki.org/model/text label.en='Serial number' label.ja='\u756a\u53f7' doc.ja='\u53f0\u5e33\u306e\u756a\u53f7\u3002'"
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Certificate#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Returns the value of the '<em><b>Issued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was issued.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issued</em>' attribute.
	 * @see #setIssued(String)
	 * @see org.mekiki.model.learning.LearningPackage#getCertificate_Issued()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Issued' label.ja='\u767a\u884c\u65e5' doc.ja='\u767a\u884c\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	String getIssued();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Certificate#getIssued <em>Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued</em>' attribute.
	 * @see #getIssued()
	 * @generated
	 */
	void setIssued(String value);

	/**
	 * Returns the value of the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revoked</em>' attribute.
	 * @see #setRevoked(String)
	 * @see org.mekiki.model.learning.LearningPackage#getCertificate_Revoked()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Revoked' label.ja='\u53d6\u6d88\u65e5' doc.ja='\u53d6\u308a\u6d88\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	String getRevoked();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Certificate#getRevoked <em>Revoked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revoked</em>' attribute.
	 * @see #getRevoked()
	 * @generated
	 */
	void setRevoked(String value);

	/**
	 * Returns the value of the '<em><b>Curriculum</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was completed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Curriculum</em>' reference.
	 * @see #setCurriculum(Curriculum)
	 * @see org.mekiki.model.learning.LearningPackage#getCertificate_Curriculum()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Curriculum' label.ja='\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0' doc.ja='\u4fee\u4e86\u3057\u305f\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0\u3002'"
	 * @generated
	 */
	Curriculum getCurriculum();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Certificate#getCurriculum <em>Curriculum</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Curriculum</em>' reference.
	 * @see #getCurriculum()
	 * @generated
	 */
	void setCurriculum(Curriculum value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total length certified, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.mekiki.model.learning.LearningPackage#getCertificate_Minutes()
	 * @model annotation="https://mekiki.org/model/text label.en='Minutes' label.ja='\u6642\u9593\uff08\u5206\uff09' doc.ja='\u8a3c\u660e\u3057\u305f\u7dcf\u6642\u9593\uff08\u5206\uff09\u3002'"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Certificate#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

} // Certificate
