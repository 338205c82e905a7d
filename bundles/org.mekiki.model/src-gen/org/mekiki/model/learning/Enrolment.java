/**
 */
package org.mekiki.model.learning;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Enrolment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A trainee's place in a cohort.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Enrolment#getTrainee <em>Trainee</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Enrolment#getSince <em>Since</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Enrolment#getAttempts <em>Attempts</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Enrolment#getCertificates <em>Certificates</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getEnrolment()
 * @model annotation="https://mekiki.org/model/text label.en='Enrolment' label.ja='\u53d7\u8b1b\u767b\u9332' doc.ja='\u53d7\u8b1b\u8005\u4e00\u4eba\u306e\u767b\u9332\u3002'"
 * @generated
 */
public interface Enrolment extends Element
{
	/**
	 * Returns the value of the '<em><b>Trainee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Account of the trainee; no name is kept here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trainee</em>' attribute.
	 * @see #setTrainee(String)
	 * @see org.mekiki.model.learning.LearningPackage#getEnrolment_Trainee()
	 * @model annotation="https://mekiki.org/model/text label.en='Trainee' label.ja='\u53d7\u8b1b\u8005' doc.ja='\u53d7\u8b1b\u8005\u306e\u30a2\u30ab\u30a6\u30f3\u30c8\u3002\u6c0f\u540d\u306f\u4fdd\u6301\u3057\u306a\u3044\u3002'"
	 * @generated
	 */
	String getTrainee();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Enrolment#getTrainee <em>Trainee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trainee</em>' attribute.
	 * @see #getTrainee()
	 * @generated
	 */
	void setTrainee(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the place was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(String)
	 * @see org.mekiki.model.learning.LearningPackage#getEnrolment_Since()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Since' label.ja='\u767b\u9332\u65e5' doc.ja='\u767b\u9332\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	String getSince();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Enrolment#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(String value);

	/**
	 * Returns the value of the '<em><b>Attempts</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Attempt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the trainee has done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attempts</em>' containment reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getEnrolment_Attempts()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Attempts' label.ja='\u53d6\u7d44\u307f' doc.ja='\u53d7\u8b1b\u8005\u306e\u53d6\u7d44\u307f\u3002'"
	 * @generated
	 */
	EList<Attempt> getAttempts();

	/**
	 * Returns the value of the '<em><b>Certificates</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Certificate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was certified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificates</em>' containment reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getEnrolment_Certificates()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Certificates' label.ja='\u8a3c\u660e\u66f8' doc.ja='\u767a\u884c\u3057\u305f\u8a3c\u660e\u66f8\u3002'"
	 * @generated
	 */
	EList<Certificate> getCertificates();

} // Enrolment
